package nl.doelbinding.analysis.statement;

import java.util.Optional;
import nl.doelbinding.analysis.document.Document.Section;

/** A part of the statement; empty where there is nothing to tell. */
@FunctionalInterface
interface Part {
  Optional<Section> tell(Telling telling);
}
