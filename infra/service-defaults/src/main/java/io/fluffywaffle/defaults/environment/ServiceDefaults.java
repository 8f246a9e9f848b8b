package io.fluffywaffle.defaults.environment;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts {@code service-defaults.yml} below everything a service or its environment says
 * itself.
 */
class ServiceDefaults implements EnvironmentPostProcessor {

	private static final String FILE = "service-defaults.yml";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		try {
			new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE))
				.forEach((defaults) -> environment.getPropertySources().addLast(defaults));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
