package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/**
 * How a text, picture or recording was made: by a camera, a person, a program or a trained model.
 *
 * <p>These are the codes of the IPTC's Digital Source Type NewsCodes (as of October 2024) that are
 * not retired: {@link #TRAINED_ALGORITHMIC_MEDIA} is {@code trainedAlgorithmicMedia}. Of the
 * retired codes, {@code minorHumanEdits} has become {@link #HUMAN_EDITS} and {@code digitalArt}
 * {@link #DIGITAL_CREATION}; {@code softwareImage} could be the creation of a person or of a
 * program, so it is {@link #OTHER} unless it is known which.
 */
public enum DigitalSource implements Coded {
  /** Captured from real life by a digital camera or recorder. */
  DIGITAL_CAPTURE,
  /** Composed by the camera itself from several frames captured from real life, as in HDR. */
  COMPUTATIONAL_CAPTURE,
  /** Digitized from a film negative. */
  NEGATIVE_FILM,
  /** Digitized from a film positive, such as a slide. */
  POSITIVE_FILM,
  /** Digitized from a print on paper. */
  PRINT,
  /** Changed or corrected by people with non-generative tools. */
  HUMAN_EDITS,
  /** Changed in part with generative AI, such as a photo from which an object was removed. */
  COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA,
  /** Changed or corrected by a program without generative AI, such as by removing noise. */
  ALGORITHMICALLY_ENHANCED,
  /** Made by people with non-generative digital tools: a drawing, a written text. */
  DIGITAL_CREATION,
  /** Made by a program from data: a chart, a weather report. */
  DATA_DRIVEN_MEDIA,
  /** Made by a model trained on sampled content: generative AI. */
  TRAINED_ALGORITHMIC_MEDIA,
  /** Made by an algorithm alone, not trained on sampled content: a fractal. */
  ALGORITHMIC_MEDIA,
  /** Captured from the screen of a computer or phone. */
  SCREEN_CAPTURE,
  /** A recording of a virtual event, with what was captured or generated there. */
  VIRTUAL_RECORDING,
  /** Composed of several elements of any kind. */
  COMPOSITE,
  /** Composed of several elements, all captured from real life. */
  COMPOSITE_CAPTURE,
  /** Composed of several elements, at least one of them made with generative AI. */
  COMPOSITE_SYNTHETIC,
  /** None of these. */
  OTHER
}
