/**
 * What {@link nl.doelbinding.declaration.Declarations} says of class bytes, said of classes that
 * are loaded, by reflection. The only place that reads declarations so; needs neither class bytes
 * nor Byte Buddy.
 *
 * <p>Start with {@link nl.doelbinding.declaration.reflect.LoadedType}. Not exported.
 */
@NullMarked
package nl.doelbinding.declaration.reflect;

import org.jspecify.annotations.NullMarked;
