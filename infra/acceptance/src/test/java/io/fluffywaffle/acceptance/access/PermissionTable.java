package io.fluffywaffle.acceptance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of who may do what. That it has a row for each operation of the OpenAPI
 * documents is the contracts' own test.
 */
public final class PermissionTable {

	private PermissionTable() {
	}

	/** Its rows. */
	public static List<Operation> read(Path file) {
		List<String> columns = List.of();
		List<Operation> operations = new ArrayList<>();
		for (String line : lines(file)) {
			List<String> cells = Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
			if (line.startsWith("| operation |")) {
				columns = cells;
			}
			else if (!cells.isEmpty() && cells.size() == columns.size() && cells.getFirst().contains(" /")) {
				operations.add(operation(columns, cells));
			}
		}
		return operations;
	}

	private static Operation operation(List<String> columns, List<String> cells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 1; i < columns.size(); i++) {
			row.put(columns.get(i), cells.get(i));
		}
		String[] request = cells.getFirst().split(" ", 2);
		return new Operation(request[0], request[1], row);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
