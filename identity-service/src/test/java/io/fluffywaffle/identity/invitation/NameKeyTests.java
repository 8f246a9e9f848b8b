package io.fluffywaffle.identity.invitation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			María López     | lopez  MARIA
			Anne-Marie Weiß | anne marie weiss
			Łukasz Żak      | lukasz zak
			Søren Ærø       | soren aero
			Ayşe Yılmaz     | AYSE YILMAZ
			Đorđe O’Neill   | dorde o'neill
			Нина Ёлкина     | елкина нина
			""")
	void knowsANameHoweverItIsWritten(String name, String written) {
		assertThat(NameKey.of(name)).isEqualTo(NameKey.of(written)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Maria Lopez, Maria Lope", "Ana Bo, An Abo" })
	void tellsNamesApart(String one, String other) {
		assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
	}

}
