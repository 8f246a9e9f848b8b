package io.fluffywaffle.defaults.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.StringUtils;

/**
 * The secrets among the settings, recognised by their names, so that none is forgotten.
 *
 * @param byName their values
 */
record Secrets(Map<String, String> byName) {

	private static final Pattern NAME = Pattern
		.compile("(?!\\w*_PUBLIC_)(WAFFLE|TWILIO)_\\w*(PASSWORD|SECRET|TOKEN|KEY|KEYSET|KEY_PREVIOUS)");

	/** Long words would hardly come up by chance, short ones count alone. */
	private static final Pattern PLACEHOLDER = Pattern.compile(
			"(?i)change.?me|secret|password|example|placeholder|12345678|(?<![a-z0-9])(test|demo|todo)(?![a-z0-9])");

	private static final int SHORTEST = 20;

	private static final int FEWEST_CHARACTERS = 6;

	/** Given by whoever runs the mail server. */
	private static final String OF_OTHERS = "WAFFLE_SMTP_PASSWORD";

	static Secrets of(ConfigurableEnvironment environment) {
		Map<String, String> byName = new TreeMap<>();
		environment.getPropertySources()
			.stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.flatMap((source) -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
			.filter((name) -> NAME.matcher(name).matches())
			.forEach((name) -> Optional.ofNullable(environment.getProperty(name))
				.filter(StringUtils::hasText)
				.ifPresent((value) -> byName.put(name, value)));
		return new Secrets(byName);
	}

	/** What makes them no secrets, by name. */
	Stream<String> problems() {
		Stream<String> guessable = this.byName.entrySet()
			.stream()
			.flatMap((secret) -> problemWith(secret.getKey(), secret.getValue()).stream());
		return Stream.concat(guessable, equalOnes());
	}

	private static Optional<String> problemWith(String name, String value) {
		if (PLACEHOLDER.matcher(value).find() || value.chars().distinct().count() < FEWEST_CHARACTERS) {
			return Optional.of(name + " must be random: this is a placeholder");
		}
		return (value.length() < SHORTEST && !name.equals(OF_OTHERS))
				? Optional.of("%s must have %d characters or more".formatted(name, SHORTEST)) : Optional.empty();
	}

	private Stream<String> equalOnes() {
		return this.byName.keySet()
			.stream()
			.collect(Collectors.groupingBy(this.byName::get, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.filter((names) -> names.size() > 1)
			.map((names) -> String.join(" and ", names) + " must differ: who knows one would know all");
	}

}
