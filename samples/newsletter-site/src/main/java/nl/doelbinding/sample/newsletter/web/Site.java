package nl.doelbinding.sample.newsletter.web;

import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.newsletter.data.AccessLog;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.PageCounts;
import nl.doelbinding.sample.newsletter.data.Staff;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.job.Mailing;
import nl.doelbinding.sample.newsletter.job.TextMessages;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What Jersey serves. It finds the feature of the SDK by itself. */
record Site(
    Staff staff,
    Subscribers subscribers,
    Messages messages,
    PageCounts counts,
    AccessLog accessLog,
    Mailing mailing,
    Post post,
    Mailbox mailbox,
    TextMessages texts) {

  ResourceConfig resources() {
    return new ResourceConfig()
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        // Without Jersey's own answers to JSON that is wrong: they quote it.
        .register(JacksonFeature.withoutExceptionMappers())
        .register(Json.class)
        .register(JsonFailures.class)
        .register(SomeBody.class)
        .register(SafeHeaders.class)
        .register(StaffFilter.class)
        .registerClasses(
            PagesResource.class,
            NewsletterResource.class,
            PreferencesResource.class,
            MessagesResource.class,
            ProductsResource.class,
            ChoicesResource.class,
            ViewsResource.class,
            VisitsResource.class,
            MailingsResource.class,
            OutboxResource.class,
            SessionResource.class)
        .register(
            new AbstractBinder() {
              @Override
              protected void configure() {
                bind(staff).to(Staff.class);
                bind(subscribers).to(Subscribers.class);
                bind(messages).to(Messages.class);
                bind(counts).to(PageCounts.class);
                bind(accessLog).to(AccessLog.class);
                bind(mailing).to(Mailing.class);
                bind(post).to(Post.class);
                bind(mailbox).to(Mailbox.class);
                bind(texts).to(TextMessages.class);
              }
            });
  }
}
