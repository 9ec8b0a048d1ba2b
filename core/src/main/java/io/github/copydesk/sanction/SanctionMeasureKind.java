package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** The kind of a {@link SanctionMeasure}, after the vocabulary of OpenSanctions. */
public enum SanctionMeasureKind implements Coded {
  /** Property and accounts are frozen. */
  ASSET_FREEZE,
  /** No entry, no transit, no visa. */
  TRAVEL_BAN,
  /** Arms must not be delivered. */
  ARMS_EMBARGO,
  /** Some arms must not be delivered, or not to some recipients: less than an embargo. */
  ARMS_RESTRICTION,
  /** Goods need an export licence, or must not be exported. */
  EXPORT_CONTROL,
  /** Goods must not be imported. */
  IMPORT_RESTRICTION,
  /** No loans, no accounts, no payments. */
  FINANCIAL_RESTRICTION,
  /** No investment. */
  INVESTMENT_BAN,
  /** No services. */
  SERVICES_BAN,
  /** Claims must not be satisfied, such as those under a contract that the sanction prevents. */
  CLAIMS_PROHIBITION,
  /** Measures against a sector of an economy. */
  SECTORAL,
  /** Ports, airspace or roads are closed to the targets. */
  TRANSPORT_RESTRICTION,
  /** Aid is suspended. */
  AID_SUSPENSION,
  /** Exclusion from public contracts. */
  DEBARMENT,
  /** Diplomats are expelled, or relations are broken off. */
  DIPLOMATIC,
  /** Another measure that the text names. */
  OTHER
}
