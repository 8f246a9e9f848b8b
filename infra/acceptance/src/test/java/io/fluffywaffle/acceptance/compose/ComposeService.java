package io.fluffywaffle.acceptance.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service of a compose file. */
record ComposeService(String name, Map<String, Object> definition) {

	/** Whether it is a program of ours. */
	boolean isOurs() {
		return image().startsWith("waffle/");
	}

	/** Whether it does something once and ends. */
	boolean isDoneOnce() {
		return !isNext() && text("restart").equals("no");
	}

	/** Whether only the update of its like starts it. */
	boolean isNext() {
		return this.name.endsWith("-next");
	}

	String image() {
		return text("image");
	}

	/** What it is told, but for secrets. */
	Map<String, String> environment() {
		Map<String, String> told = new LinkedHashMap<>();
		ComposeFile.map(this.definition.get("environment")).forEach((name, value) -> told.put(name, "" + value));
		return told;
	}

	/** The networks that it is in. */
	List<String> networks() {
		return (this.definition.get("networks") instanceof Map<?, ?> map)
				? map.keySet().stream().map(String::valueOf).toList() : words("networks");
	}

	/** A value that is a list of words, empty when it is not there. */
	List<String> words(String key) {
		return (this.definition.get(key) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** A value that is one word, empty when it is not there. */
	String text(String key) {
		Object value = this.definition.get(key);
		return (value != null) ? value.toString() : "";
	}

}
