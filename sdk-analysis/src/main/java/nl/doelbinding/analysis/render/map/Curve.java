package nl.doelbinding.analysis.render.map;

/**
 * A link in its place. Immutable.
 *
 * @param link what it shows
 * @param from the number of the box where it starts
 * @param to the number of the box where it ends
 * @param path the curve, as SVG writes it
 * @param width how wide the stroke is
 * @since 0.1
 */
public record Curve(MapLink link, int from, int to, String path, String width) {}
