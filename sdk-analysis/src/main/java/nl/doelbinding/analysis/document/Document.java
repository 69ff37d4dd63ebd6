package nl.doelbinding.analysis.document;

import java.util.List;
import nl.doelbinding.analysis.register.Language;

/**
 * A document. Immutable; threads may share it.
 *
 * @param language the language it is written in
 * @param title its title
 * @param lead what stands between the title and the first section
 * @param sections its parts
 * @since 0.1
 */
public record Document(Language language, String title, List<Block> lead, List<Section> sections) {

  /**
   * A part of a document.
   *
   * @param id by which links find it: in lower case with hyphens, unique in the document
   * @param heading its heading
   * @param blocks its text
   * @param sections the parts of it
   */
  public record Section(String id, String heading, List<Block> blocks, List<Section> sections) {
    /** Copies the lists. */
    public Section {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }

    /** Without parts. */
    public Section(String id, String heading, List<Block> blocks) {
      this(id, heading, blocks, List.of());
    }
  }

  /** Copies the lists. */
  public Document {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }
}
