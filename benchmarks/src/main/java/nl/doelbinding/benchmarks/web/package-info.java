/**
 * Jetty and Tomcat under load, with and without masking of their access log and with and without
 * the purpose filter.
 *
 * <p>Start with {@link nl.doelbinding.benchmarks.web.LoadBenchmark}.
 */
package nl.doelbinding.benchmarks.web;
