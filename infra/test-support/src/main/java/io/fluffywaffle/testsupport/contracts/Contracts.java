package io.fluffywaffle.testsupport.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example events that services promise each other. */
public final class Contracts {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Contracts() {
	}

	/** The example's text, such as {@code sms.received.v1/SmsReceived}. */
	public static String example(String name) {
		try (InputStream content = Contracts.class.getResourceAsStream("/contracts/" + name + ".json")) {
			if (content == null) {
				throw new IllegalArgumentException("No contract /contracts/" + name + ".json");
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Fails unless the JSON has the example's fields, each of the example's kind. Null
	 * fits everywhere.
	 * @param freeForm fields, such as {@code /parameters}, whose content is not compared
	 */
	public static void assertSameShape(String actual, String name, String... freeForm) {
		List<String> differences = new ArrayList<>();
		compare("", JSON.readTree(example(name)), JSON.readTree(actual), Set.of(freeForm), differences);
		Assertions.assertThat(differences).as("differences from the contract %s in %s", name, actual).isEmpty();
	}

	private static void compare(String path, JsonNode expected, JsonNode actual, Set<String> freeForm,
			List<String> differences) {
		if (freeForm.contains(path) || expected.isNull() || actual.isNull()) {
			return;
		}
		if (expected.getNodeType() != actual.getNodeType()) {
			differences.add("%s is %s, not %s".formatted(path, actual.getNodeType(), expected.getNodeType()));
		}
		else if (expected.isObject()) {
			compareFields(path, expected, actual, freeForm, differences);
		}
		else if (expected.isArray() && !expected.isEmpty()) {
			for (int i = 0; i < actual.size(); i++) {
				compare(path + "/" + i, expected.get(0), actual.get(i), freeForm, differences);
			}
		}
	}

	private static void compareFields(String path, JsonNode expected, JsonNode actual, Set<String> freeForm,
			List<String> differences) {
		Set<String> names = new TreeSet<>(expected.propertyNames());
		names.addAll(actual.propertyNames());
		for (String name : names) {
			String field = path + "/" + name;
			if (!actual.has(name)) {
				differences.add(field + " is missing");
			}
			else if (!expected.has(name)) {
				differences.add(field + " was not promised");
			}
			else {
				compare(field, expected.get(name), actual.get(name), freeForm, differences);
			}
		}
	}

}
