/**
 * The evidence of who did what and when. Acts are noted by the pages, looks at guarded values by
 * the SDK. Start with {@link nl.doelbinding.sample.connector.trail.EvidenceTrail}.
 */
@NullMarked
package nl.doelbinding.sample.connector.trail;

import org.jspecify.annotations.NullMarked;
