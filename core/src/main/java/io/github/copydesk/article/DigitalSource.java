package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/**
 * How a text, picture or recording was made: by a camera, a human being, a program or a trained
 * model.
 *
 * <p>These are the codes of the IPTC's Digital Source Type NewsCodes (as of October 2024) that are
 * not retired, so that {@link #TRAINED_ALGORITHMIC_MEDIA} is its {@code trainedAlgorithmicMedia}.
 * Of those retired, {@code minorHumanEdits} is now {@link #HUMAN_EDITS}, {@code digitalArt} {@link
 * #DIGITAL_CREATION}, and {@code softwareImage} the creation of a human or of a program, so {@link
 * #OTHER} unless it is known which.
 */
public enum DigitalSource implements Coded {
  /** Taken from real life by a digital camera or recorder. */
  DIGITAL_CAPTURE,
  /** Put together by the camera itself from several frames taken from real life, as in HDR. */
  COMPUTATIONAL_CAPTURE,
  /** Digitized from a negative on film. */
  NEGATIVE_FILM,
  /** Digitized from a positive on film, a slide. */
  POSITIVE_FILM,
  /** Digitized from a print on paper. */
  PRINT,
  /** Changed or corrected by people with tools that generate nothing. */
  HUMAN_EDITS,
  /** Changed in part with generative AI, such as a photo from which an object was removed. */
  COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA,
  /** Changed or corrected by a program without generative AI, such as noise removed. */
  ALGORITHMICALLY_ENHANCED,
  /** Made by people with digital tools that generate nothing: a drawing, a written text. */
  DIGITAL_CREATION,
  /** Made by a program from data: a chart, a weather report. */
  DATA_DRIVEN_MEDIA,
  /** Made by a model trained on sampled content: generative AI. */
  TRAINED_ALGORITHMIC_MEDIA,
  /** Made by an algorithm alone, not trained on sampled content: a fractal. */
  ALGORITHMIC_MEDIA,
  /** What the screen of a computer or phone showed. */
  SCREEN_CAPTURE,
  /** Recorded at a virtual event, with what was captured or generated there. */
  VIRTUAL_RECORDING,
  /** Put together from several elements of any kind. */
  COMPOSITE,
  /** Put together from several elements, all captured from real life. */
  COMPOSITE_CAPTURE,
  /** Put together from several elements, at least one of them made with generative AI. */
  COMPOSITE_SYNTHETIC,
  /** None of these. */
  OTHER
}
