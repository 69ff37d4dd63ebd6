package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A person or office one can turn to.
 *
 * @param name its name
 * @param title the position
 * @param address the postal address
 * @param email where to write to
 * @param phone where to call
 * @param url its site
 * @since 0.1
 */
public record Contact(
    @JsonInclude(JsonInclude.Include.ALWAYS) String name,
    @Nullable String title,
    @Nullable String address,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String url) {}
