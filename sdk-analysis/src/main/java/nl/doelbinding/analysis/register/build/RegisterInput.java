package nl.doelbinding.analysis.register.build;

import java.util.Set;
import java.util.function.Supplier;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.CategoryDeriver;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * What a register is built from.
 *
 * @param scan the classes of the module
 * @param classes where classes are found by name, those of other modules included
 * @param declarations what elements declare, over the same classes
 * @param configuration {@code null} where there is none; then the organisation has no name
 * @param module the module
 * @param sources where things stand in the source
 * @param categories derives categories that are not declared
 * @param markedElsewhere the events that classes of other modules mark with
 *     {@code @RetentionStart}; asked only where an event is not known otherwise
 * @since 0.1
 */
public record RegisterInput(
    ScanResult scan,
    ClassModels classes,
    Declarations declarations,
    @Nullable Configuration configuration,
    ModuleEntry module,
    SourceIndex sources,
    CategoryDeriver categories,
    Supplier<Set<String>> markedElsewhere) {}
