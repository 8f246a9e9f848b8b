package io.fluffywaffle.acceptance.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A compose file as it is written: what its services extend is followed, variables stay
 * as they are.
 */
record ComposeFile(Path path, Map<String, Object> content) {

	private static final Path ROOT = Path.of(System.getProperty("waffle.root", "../..")).toAbsolutePath().normalize();

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

	/** Reads a file of the checkout. */
	static ComposeFile read(String path) {
		return read(ROOT.resolve(path));
	}

	private static ComposeFile read(Path path) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(1000);
		return new ComposeFile(path, new Yaml(new SafeConstructor(options)).load(text(path)));
	}

	/** All services, also those that only a profile starts. */
	List<ComposeService> services() {
		return map(this.content.get("services")).keySet().stream().map(this::service).toList();
	}

	/** One service, with what it extends. */
	ComposeService service(String name) {
		Map<String, Object> own = map(map(this.content.get("services")).get(name));
		Map<String, Object> all = new LinkedHashMap<>();
		Map<String, Object> other = map(own.get("extends"));
		if (!other.isEmpty()) {
			Path file = this.path.resolveSibling(String.valueOf(other.get("file")));
			all.putAll(read(file).service(String.valueOf(other.get("service"))).definition());
		}
		own.forEach((key, value) -> all.merge(key, value, ComposeFile::joined));
		return new ComposeService(name, all);
	}

	/** A network's definition. */
	Map<String, Object> network(String name) {
		return map(map(this.content.get("networks")).get(name));
	}

	/** The settings that somebody may or must give. */
	Set<String> variables() {
		Set<String> names = new TreeSet<>();
		VARIABLE.matcher(text(this.path)).results().forEach((found) -> names.add(found.group(1)));
		return names;
	}

	/** What a file of the checkout holds. */
	static String text(String path) {
		return text(ROOT.resolve(path));
	}

	private static String text(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object joined(Object some, Object more) {
		if (some instanceof List<?> list && more instanceof List<?> others) {
			return Stream.concat(list.stream(), others.stream()).toList();
		}
		if (some instanceof Map<?, ?> && more instanceof Map<?, ?>) {
			Map<String, Object> both = new LinkedHashMap<>(map(some));
			both.putAll(map(more));
			return both;
		}
		return more;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

}
