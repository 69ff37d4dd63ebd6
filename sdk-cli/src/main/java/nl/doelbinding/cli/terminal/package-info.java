/** What all commands show on a terminal in the same way. */
@NullMarked
package nl.doelbinding.cli.terminal;

import org.jspecify.annotations.NullMarked;
