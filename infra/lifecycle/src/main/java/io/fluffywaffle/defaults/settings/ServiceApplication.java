package io.fluffywaffle.defaults.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts a service or the gateway, but only with settings that it can work with. */
public final class ServiceApplication {

	private static final List<RequiredSetting> COMMON = List.of(
			RequiredSetting.url("WAFFLE_PUBLIC_URL", "where browsers and Twilio reach the gateway",
					"https://texts.example.org"),
			RequiredSetting.url("WAFFLE_ISSUER", "the Keycloak realm that issues tokens",
					"https://login.example.org/realms/waffle"),
			RequiredSetting.url("WAFFLE_KEYCLOAK_URL", "where we reach Keycloak, if not where browsers do",
					"http://keycloak:8180"),
			RequiredSetting.matching("WAFFLE_DB_URL", "the service's own PostgreSQL database",
					"jdbc:postgresql://127.0.0.1:5432/messaging", "jdbc:postgresql://\\S+"),
			RequiredSetting.present("WAFFLE_DB_PASSWORD", "password of the database role that serves requests",
					"a-long-random-text"),
			RequiredSetting.present("WAFFLE_DB_MIGRATE_PASSWORD", "password of the database role that migrates",
					"a-long-random-text"),
			RequiredSetting
				.matching("WAFFLE_INSTALLATION", "what may be asked of its settings, local or production", "production",
						"local|production")
				.orAbsent(),
			new RequiredSetting("WAFFLE_DRAIN", "how long to go on answering when told to stop", "PT15S",
					ServiceApplication::isDuration, true));

	private ServiceApplication() {
	}

	/**
	 * Runs it.
	 * @param application its {@code @SpringBootApplication}
	 * @param args the command line
	 * @param required settings that it needs beside those that all need
	 * @return the running context
	 * @throws UnusableSettingsException naming every setting that is missing, malformed
	 * or unfit for production
	 */
	public static ConfigurableApplicationContext run(Class<?> application, String[] args, RequiredSetting... required) {
		SpringApplication spring = new SpringApplication(application);
		spring.addInitializers((context) -> check(context.getEnvironment(), required));
		return spring.run(args);
	}

	private static boolean isDuration(String value) {
		try {
			return !Duration.parse(value).isNegative();
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static void check(ConfigurableEnvironment environment, RequiredSetting... required) {
		Stream<String> unusable = Stream.concat(COMMON.stream(), Stream.of(required))
			.flatMap((setting) -> setting.problemWith(environment.getProperty(setting.name())).stream());
		List<String> problems = Stream.concat(unusable, Production.problemsOf(environment)).toList();
		if (!problems.isEmpty()) {
			throw new UnusableSettingsException(problems);
		}
	}

}
