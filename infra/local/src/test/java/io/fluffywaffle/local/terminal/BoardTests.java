package io.fluffywaffle.local.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoardTests {

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	private final PrintStream out = new PrintStream(this.screen, true, StandardCharsets.UTF_8);

	@Test
	void writesALineForEachChangeWithoutATerminal() {
		try (Board board = new Board(this.out, new Style(false, false), List.of("Kafka"))) {
			board.waiting("Kafka", List.of("PostgreSQL"));
			board.starting("Kafka");
			board.ready("Kafka", Duration.ofMillis(2340));
		}

		assertThat(shown().lines().map((line) -> line.strip().replaceAll(" +", " ")))
			.containsExactly("… Kafka starting", "✓ Kafka ready in 2.3 s");
	}

	@Test
	void drawsItsLinesAgainOnATerminal() {
		try (Board board = new Board(this.out, new Style(true, false), List.of("Kafka", "Keycloak"))) {
			board.waiting("Keycloak", List.of("PostgreSQL"));
			board.failed("Kafka");
		}

		assertThat(shown()).contains("\033[2A").contains("✗ Kafka").contains("waiting for PostgreSQL");
	}

	@Test
	void usesNoColourWhenAskedNotTo() {
		assertThat(Style.detect(Map.of("NO_COLOR", "1")).good("ready")).isEqualTo("ready");
		assertThat(new Style(true, true).good("ready")).contains("\033[");
	}

	private String shown() {
		return this.screen.toString(StandardCharsets.UTF_8);
	}

}
