package io.fluffywaffle.client.group.rule;

import java.util.Map;

/** The values that a statement is given beside its text. */
record BoundValues(Map<String, Object> values) {

	/** Adds a value; the answer stands for it in the statement. */
	String bind(Object value) {
		String name = "rule" + this.values.size();
		this.values.put(name, value);
		return ":" + name;
	}

	/** Adds a pattern for {@code like} that finds the text literally. */
	String bindPattern(String before, String text) {
		return bind(before + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
	}
}
