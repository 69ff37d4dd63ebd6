/**
 * The register as linked data: JSON-LD in the words of the W3C Data Privacy Vocabulary (DPV), so
 * that registers of different tools can be asked together. Start with {@link
 * nl.doelbinding.analysis.render.jsonld.JsonLdRegisterRenderer}.
 *
 * <p>Only names of concepts are used, each checked against release 2.3 of DPV; the vocabulary
 * itself is not part of the file.
 */
@NullMarked
package nl.doelbinding.analysis.render.jsonld;

import org.jspecify.annotations.NullMarked;
