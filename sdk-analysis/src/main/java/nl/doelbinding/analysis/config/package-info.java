/**
 * What belongs to the organisation and not to the code: {@code doelbinding.yaml}. Start with {@link
 * nl.doelbinding.analysis.config.ConfigurationReader}; the schema for editors is the resource
 * {@code nl/doelbinding/analysis/schema/doelbinding.schema.json}.
 */
@NullMarked
package nl.doelbinding.analysis.config;

import org.jspecify.annotations.NullMarked;
