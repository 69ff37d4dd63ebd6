package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import nl.doelbinding.sample.newsletter.job.Letter;
import nl.doelbinding.sample.newsletter.job.Mailing;

/** Sending to many. What each of these may read, {@link Mailing} says itself. */
@Path("api/mailings")
@StaffOnly
@Consumes(MediaType.APPLICATION_JSON)
public final class MailingsResource {

  private final Mailing mailing;

  @Inject
  MailingsResource(Mailing mailing) {
    this.mailing = mailing;
  }

  /** An issue of the newsletter. */
  @POST
  @Path("newsletter")
  public void news(Letter letter, @Context HttpServletRequest request) {
    mailing.sendNews(right(letter, request));
  }

  /** A message on the service. */
  @POST
  @Path("service")
  public void service(Letter letter, @Context HttpServletRequest request) {
    mailing.sendServiceMessage(right(letter, request));
  }

  /** A suggestion. */
  @POST
  @Path("suggestions")
  public void suggestions(Letter letter, @Context HttpServletRequest request) {
    mailing.sendSuggestions(right(letter, request));
  }

  private static Letter right(Letter letter, HttpServletRequest request) {
    new Mistakes(Language.of(request))
        .requireText(letter.subject(), 100, "subject", "Vul een onderwerp in", "Enter a subject")
        .requireText(letter.text(), 4000, "text", "Schrijf een tekst", "Write a text")
        .refuse();
    return letter;
  }
}
