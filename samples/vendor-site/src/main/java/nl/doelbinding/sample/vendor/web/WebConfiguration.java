package nl.doelbinding.sample.vendor.web;

import com.samskivert.mustache.Mustache;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Website;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What holds for all pages: language, layout, style, who may see which. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String LANGUAGE = "vendor-language";

  /** The language that was chosen, else what the browser prefers, else Dutch. */
  @Bean
  @Cookie(
      name = LANGUAGE,
      category = Cookie.Kind.FUNCTIONAL,
      lifetime = "P1Y",
      purpose = Website.class,
      data = Category.PREFERENCES,
      description = "Onthoudt de taal die u hebt gekozen")
  @Text(lang = "en", description = "Remembers the language you chose")
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver(LANGUAGE);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setDefaultLocaleFunction(
        request ->
            request.getHeader("Accept-Language") == null
                ? Locale.forLanguageTag("nl")
                : request.getLocale());
    return resolver;
  }

  /** Values are escaped; one that is not there is shown as nothing. */
  @Bean
  Mustache.Compiler mustacheCompiler(Mustache.TemplateLoader templates) {
    return Mustache.compiler()
        .withLoader(templates)
        .withFormatter(WebConfiguration::readable)
        .defaultValue("")
        .emptyStringIsFalse(true);
  }

  private static String readable(Object value) {
    return value instanceof OffsetDateTime time ? TIME.format(time) : String.valueOf(value);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor language = new LocaleChangeInterceptor();
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    registry.addInterceptor(language);
    registry.addInterceptor(new PageInterceptor());
    registry.addInterceptor(new StaffOnly()).addPathPatterns("/staff/**");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/style.css", "/sample.css")
        .addResourceLocations("classpath:/static/");
  }
}
