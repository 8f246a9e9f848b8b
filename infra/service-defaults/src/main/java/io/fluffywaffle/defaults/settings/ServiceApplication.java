package io.fluffywaffle.defaults.settings;

import java.util.List;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.settings.UnusableSettingsException.Fault;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Starts a service, but only with settings that it can work with. */
public final class ServiceApplication {

	private static final List<RequiredSetting> COMMON = List.of(
			RequiredSetting.url("WAFFLE_PUBLIC_URL", "where browsers and Twilio reach the gateway",
					"https://texts.example.org"),
			RequiredSetting.url("WAFFLE_ISSUER", "the Keycloak realm that issues tokens",
					"https://login.example.org/realms/waffle"),
			RequiredSetting.matching("WAFFLE_DB_URL", "the service's own PostgreSQL database",
					"jdbc:postgresql://127.0.0.1:5432/messaging", "jdbc:postgresql://\\S+"),
			RequiredSetting.present("WAFFLE_DB_PASSWORD", "password of the database role that serves requests",
					"a-long-random-text"),
			RequiredSetting.present("WAFFLE_DB_MIGRATE_PASSWORD", "password of the database role that migrates",
					"a-long-random-text"));

	private ServiceApplication() {
	}

	/**
	 * Runs the service.
	 * @param application the service's {@code @SpringBootApplication}
	 * @param args the command line
	 * @param required settings that this service needs beside those every service needs
	 * @return the running context
	 * @throws UnusableSettingsException naming every setting that is missing or malformed
	 */
	public static ConfigurableApplicationContext run(Class<?> application, String[] args, RequiredSetting... required) {
		SpringApplication spring = new SpringApplication(application);
		spring.addInitializers((context) -> check(context.getEnvironment(), required));
		return spring.run(args);
	}

	private static void check(Environment environment, RequiredSetting... required) {
		List<Fault> faults = Stream.concat(COMMON.stream(), Stream.of(required))
			.flatMap((setting) -> faultOf(setting, environment.getProperty(setting.name())))
			.toList();
		if (!faults.isEmpty()) {
			throw new UnusableSettingsException(faults);
		}
	}

	private static Stream<Fault> faultOf(RequiredSetting setting, @Nullable String value) {
		if (!StringUtils.hasText(value)) {
			return setting.mayBeAbsent() ? Stream.empty() : Stream.of(new Fault(setting, true));
		}
		return setting.wellFormed().test(value) ? Stream.empty() : Stream.of(new Fault(setting, false));
	}

}
