package nl.doelbinding.sample.connector.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.Website;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What holds for every page: its language, its security headers, who may see it. */
@Configuration(proxyBeanMethods = false)
@Cookie(
    name = "koppelhuis-session",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    purpose = CustomerAccount.class,
    data = Category.COOKIE_ID,
    description = "Houdt u ingelogd tot u uitlogt of de browser sluit")
@Text(lang = "en", description = "Keeps you signed in until you sign out or close the browser")
class WebConfiguration implements WebMvcConfigurer {

  private static final String LANGUAGE = "koppelhuis-language";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final OpenAccountsOnly openAccountsOnly;
  private final OptionalCookies optionalCookies;

  WebConfiguration(OpenAccountsOnly openAccountsOnly, OptionalCookies optionalCookies) {
    this.openAccountsOnly = openAccountsOnly;
    this.optionalCookies = optionalCookies;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor language = new LocaleChangeInterceptor();
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    registry.addInterceptor(language);
    registry.addInterceptor(openAccountsOnly).excludePathPatterns("/*.css");
    registry
        .addInterceptor(new SignInFirst())
        .addPathPatterns("/portal/**", "/account/**", "/subscription/**", "/api/**");
    registry.addInterceptor(optionalCookies).excludePathPatterns("/api/**", "/error", "/*.css");
  }

  /** The language that was chosen, else that of the browser if it is English, else Dutch. */
  @Cookie(
      name = LANGUAGE,
      category = Cookie.Kind.FUNCTIONAL,
      lifetime = "P1Y",
      purpose = Website.class,
      data = Category.PREFERENCES,
      description = "Onthoudt de taal die u kiest")
  @Text(lang = "en", description = "Remembers the language you choose")
  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver(LANGUAGE);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(
        request -> {
          boolean asked = request.getHeader("Accept-Language") != null;
          return asked && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
        });
    return resolver;
  }

  /** The pages below /privacy/ bring a policy of their own. */
  @Bean
  FilterRegistrationBean<Filter> securityHeaders() {
    return new FilterRegistrationBean<>(
        (request, response, chain) -> {
          HttpServletResponse headers = (HttpServletResponse) response;
          headers.setHeader(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
                  + " base-uri 'none'; frame-ancestors 'none'");
          headers.setHeader("Referrer-Policy", "no-referrer");
          headers.setHeader("X-Content-Type-Options", "nosniff");
          chain.doFilter(request, response);
        });
  }
}
