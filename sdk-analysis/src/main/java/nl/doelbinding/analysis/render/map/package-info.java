/**
 * The picture of a register: who is concerned, by which data, for which purposes, and who receives
 * it. {@link nl.doelbinding.analysis.render.map.DataMap} holds what there is to draw, {@link
 * nl.doelbinding.analysis.render.map.Drawing} where it stands; a template writes it down. Nothing
 * in here knows registers, languages or colours.
 */
@NullMarked
package nl.doelbinding.analysis.render.map;

import org.jspecify.annotations.NullMarked;
