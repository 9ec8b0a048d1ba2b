package io.github.copydesk.basics;

/**
 * Why a number is absent. “The Pentagon would not give a number of wounded” is not zero wounded; it
 * is {@link #ASKED_DECLINED}.
 *
 * <p>Modelled on HL7 FHIR's data-absent-reason, reduced to what news needs.
 */
public enum AbsentReason implements Coded {
  /** There is no number, and the text does not say why. */
  UNKNOWN,
  /** The text mentions people, but no number: “there were wounded”. */
  NOT_STATED,
  /** The source was asked and did not know. */
  ASKED_UNKNOWN,
  /** The source was asked and declined to say. */
  ASKED_DECLINED,
  /** The newsroom knows the number but does not publish it. */
  WITHHELD
}
