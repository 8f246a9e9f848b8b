package io.fluffywaffle.defaults.settings;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What an installation that people rely on does not start with. A rule counts where its
 * setting is known: a service that mails knows how, another does not.
 */
final class Production {

	private static final String NOBODY_LISTENS = "must begin with https://, so that nobody reads or changes what is on its way";

	private static final String STRANGERS = "must not be true: strangers could have our network called";

	private static final List<Rule> RULES = List.of(new Rule("WAFFLE_PUBLIC_URL", NOBODY_LISTENS, Production::isTls),
			new Rule("WAFFLE_ISSUER", NOBODY_LISTENS, Production::isTls),
			new Rule("WAFFLE_DEMO", "must not be true: secrets of a demonstration are no secrets", Production::isOff),
			new Rule("WAFFLE_PROXIES",
					"must name the reverse proxy that ends TLS: without it all callers look like one",
					Predicate.not(String::isBlank)),
			new Rule("TWILIO_API_URL", "must be empty: texts would go to a stand-in", String::isBlank),
			new Rule("WAFFLE_WEBHOOKS_PRIVATE", STRANGERS, Production::isOff),
			new Rule("WAFFLE_PUSH_PRIVATE", STRANGERS, Production::isOff),
			new Rule("WAFFLE_SMTP_STARTTLS", "must be true: mails carry links that let people in", "true"::equals),
			new Rule("WAFFLE_MAIL_FROM", "must be an address that exists, so that mails arrive and can be answered",
					Production::isReal),
			new Rule("CRASH_AT", "must be empty: it is for tests", String::isBlank),
			new Rule("STOP_AT", "must be empty: it is for tests", String::isBlank));

	private Production() {
	}

	/** What keeps these settings from production; nothing where this is none. */
	static Stream<String> problemsOf(ConfigurableEnvironment environment) {
		if (!"production".equals(environment.getProperty("WAFFLE_INSTALLATION"))) {
			return Stream.empty();
		}
		Stream<String> broken = RULES.stream()
			.filter((rule) -> !rule.allows(environment))
			.map((rule) -> "%s %s".formatted(rule.setting(), rule.demand()));
		return Stream.concat(broken, Secrets.of(environment).problems());
	}

	private static boolean isTls(String url) {
		return url.startsWith("https://");
	}

	private static boolean isOff(String value) {
		return value.isBlank() || value.equalsIgnoreCase("false");
	}

	// names that nobody can have: https://www.rfc-editor.org/rfc/rfc2606
	private static boolean isReal(String address) {
		return !address.isBlank() && !address.strip().matches("(?i).*[@.](test|example|invalid|localhost)>?");
	}

	private record Rule(String setting, String demand, Predicate<String> allowed) {

		boolean allows(ConfigurableEnvironment environment) {
			String value = environment.getProperty(this.setting);
			return value == null || this.allowed.test(value);
		}

	}

}
