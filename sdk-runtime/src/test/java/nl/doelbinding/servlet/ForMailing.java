package nl.doelbinding.servlet;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.doelbinding.annotations.ForPurpose;

/** A team's own annotation. */
@ForPurpose(Mailing.class)
@Retention(RetentionPolicy.RUNTIME)
@interface ForMailing {}
