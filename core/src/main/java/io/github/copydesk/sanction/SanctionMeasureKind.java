package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

/** What a {@link SanctionMeasure} does, after the vocabulary of OpenSanctions. */
public enum SanctionMeasureKind implements Coded {
  /** Property and accounts are frozen. */
  ASSET_FREEZE,
  /** No entry, no transit, no visa. */
  TRAVEL_BAN,
  /** No arms may be delivered. */
  ARMS_EMBARGO,
  /** Some arms may not be delivered, or not to some: less than an embargo. */
  ARMS_RESTRICTION,
  /** Goods need a licence to be exported, or may not be. */
  EXPORT_CONTROL,
  /** Goods may not be imported. */
  IMPORT_RESTRICTION,
  /** No loans, no accounts, no payments. */
  FINANCIAL_RESTRICTION,
  /** No investment. */
  INVESTMENT_BAN,
  /** No services. */
  SERVICES_BAN,
  /** Claims may not be satisfied, such as for a contract that the sanction prevents. */
  CLAIMS_PROHIBITION,
  /** Measures against a branch of an economy. */
  SECTORAL,
  /** Ports, airspace or roads are closed to them. */
  TRANSPORT_RESTRICTION,
  /** Aid is suspended. */
  AID_SUSPENSION,
  /** Excluded from public contracts. */
  DEBARMENT,
  /** Diplomats are expelled or relations broken off. */
  DIPLOMATIC,
  /** Something else that the text names. */
  OTHER
}
