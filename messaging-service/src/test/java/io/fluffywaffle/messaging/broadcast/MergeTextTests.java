package io.fluffywaffle.messaging.broadcast;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.ClientConsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MergeTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Hi {{first_name}}!            ; Hi Ana!
			Hi {{ first_name | there }}!  ; Hi Ana!
			{{name}}, it is time          ; Ana María Kovač, it is time
			Size {{shoe_size|unknown}}    ; Size 39
			Size {{hat_size|unknown}}     ; Size unknown
			Size {{hat_size}}.            ; Size .
			Costs {5} | {$1} \\1          ; Costs {5} | {$1} \\1
			{{name}}{{name}}              ; Ana María KovačAna María Kovač
			""")
	void saysToEachWhatFits(String text, String said) {
		assertThat(MergeText.of(text).render(person("Ana María Kovač", Map.of("shoe_size", "39")))).isEqualTo(said);
	}

	@Test
	void takesNoPlaceFromWhatAClientIsCalled() {
		assertThat(MergeText.of("Hi {{name}}").render(person("{{shoe_size}} $1", Map.of("shoe_size", "39"))))
			.isEqualTo("Hi {{shoe_size}} $1");
	}

	@Test
	void leavesOutWhatCannotBeSent() {
		assertThat(MergeText.of("{{note|-}}").render(person("Ana", Map.of("note", "a\u0007b\u0000")))).isEqualTo("ab");
		assertThat(MergeText.of("{{note|-}}").render(person("Ana", Map.of("note", " \u0007 ")))).isEqualTo("-");
	}

	@Test
	void namesTheFieldsItAsksFor() {
		assertThat(MergeText.of("{{name}} {{shoe_size|1}} {{first_name}} {{hat}}").fieldKeys())
			.containsExactlyInAnyOrder("shoe_size", "hat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hi {{first_name", "Hi {{first_name}", "Hi first_name}}", "Hi {{a|b|c}}", "{{{{name}}" })
	void refusesAPlaceThatIsNotFinished(String text) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> MergeText.of(text))
			.satisfies((problem) -> assertThat(problem.getStatusCode().value()).isEqualTo(422));
	}

	private static AudienceMember person(String name, Map<String, String> fields) {
		return new AudienceMember(UUID.randomUUID(), "+12025550142", name, null, null, fields, ClientConsent.GIVEN,
				false, false);
	}

}
