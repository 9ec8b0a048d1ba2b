package io.github.copydesk.sanction;

/**
 * A state, and the first and the last epoch day on which it can have begun, as far as the dates of
 * the events tell.
 */
record SanctionStep(long earliest, long latest, SanctionState state) {}
