package io.github.copydesk.basics;

/**
 * Why a number is absent. “The Pentagon would not give a number of wounded” is not zero wounded; it
 * is {@link #ASKED_DECLINED}.
 *
 * <p>After HL7 FHIR's data-absent-reason, cut to what news needs.
 */
public enum AbsentReason implements Coded {
  /** There is no number, and the text does not say why. */
  UNKNOWN,
  /** The text speaks of people, but of no number: “there were wounded”. */
  NOT_STATED,
  /** The source was asked and did not know. */
  ASKED_UNKNOWN,
  /** The source was asked and would not say. */
  ASKED_DECLINED,
  /** The newsroom knows the number and does not print it. */
  WITHHELD
}
