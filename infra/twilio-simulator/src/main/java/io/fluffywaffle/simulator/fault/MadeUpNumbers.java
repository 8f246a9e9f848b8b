package io.fluffywaffle.simulator.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.fluffywaffle.simulator.json.Json;
import tools.jackson.core.type.TypeReference;

/** The made-up numbers of {@code made-up-numbers.json}. */
public final class MadeUpNumbers {

	private final List<MadeUpNumber> numbers = load();

	public List<MadeUpNumber> all() {
		return this.numbers;
	}

	public Outcome outcomeOf(String number) {
		return find(number).map(MadeUpNumber::outcome).orElse(Outcome.DELIVERED);
	}

	Optional<Fault> faultOf(String number) {
		return find(number).map(MadeUpNumber::fault);
	}

	private Optional<MadeUpNumber> find(String number) {
		return this.numbers.stream().filter((one) -> one.number().equals(number)).findFirst();
	}

	private static List<MadeUpNumber> load() {
		try (InputStream json = MadeUpNumbers.class
			.getResourceAsStream("/io/fluffywaffle/simulator/made-up-numbers.json")) {
			return Json.MAPPER.readValue(Objects.requireNonNull(json), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
