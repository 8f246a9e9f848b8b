package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class CsvFilesTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false",
			"UTF-16BE, false", "windows-1252, false" })
	void readsEveryUsualEncoding(String encoding, boolean marked) throws IOException {
		String text = (marked ? "\ufeff" : "") + "Name;Phone\nJosé Müller;+1 202\nZoë – “O’Brien” €;+49 171\n";

		assertThat(cells(text.getBytes(Charset.forName(encoding)))).containsExactly(List.of("Name", "Phone"),
				List.of("José Müller", "+1 202"), List.of("Zoë – “O’Brien” €", "+49 171"));
	}

	@Test
	void readsOtherScripts() throws IOException {
		String text = "Имя,Phone\nАнна Каренина,+7 901\n名前,+81 90\nأحمد,+20 10\n";

		assertThat(cells(text.getBytes(StandardCharsets.UTF_8))).hasSize(4).contains(List.of("名前", "+81 90"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void findsTheSeparator(String separator) throws IOException {
		String text = String.join(separator, "name", "phone", "note") + "\r\n"
				+ String.join(separator, "\"Doe, Jane; x|y\tz\"", "+12025550142", "a") + "\r\n";

		assertThat(cells(text)).containsExactly(List.of("name", "phone", "note"),
				List.of("Doe, Jane; x|y\tz", "+12025550142", "a"));
	}

	@Test
	void believesTheSeparatorThatIsAnnounced() throws IOException {
		assertThat(rows("sep=#\nname#phone\nA,B,C#1\n")).extracting(TableRow::line, TableRow::cells)
			.containsExactly(tuple(2, List.of("name", "phone")), tuple(3, List.of("A,B,C", "1")));
	}

	@Test
	void readsQuotesAndLineBreaksInCells() throws IOException {
		assertThat(cells("name,note\r\n\"Dwayne \"\"The Rock\"\" Johnson\",\"two\nlines\"\r\n\"Jim\" Beam,x\n"))
			.containsExactly(List.of("name", "note"), List.of("Dwayne \"The Rock\" Johnson", "two\nlines"),
					List.of("Jim Beam", "x"));
	}

	@Test
	void countsRowsAsASpreadsheetDoes() throws IOException {
		assertThat(rows("name\n\n\"a\nb\"\n  \nc\n")).extracting(TableRow::line).containsExactly(1, 3, 5);
	}

	@Test
	void takesTheMarkOffCellsThatWereMadeSafe() throws IOException {
		assertThat(cells("a,b,c\n'+12025550142,'tis,'=1+1\n")).last()
			.isEqualTo(List.of("+12025550142", "'tis", "=1+1"));
	}

	@Test
	void readsOneColumn() throws IOException {
		assertThat(cells("+12025550142\n+12025550143\n")).hasSize(2).first().isEqualTo(List.of("+12025550142"));
	}

	@Test
	void explainsAQuotationMarkThatNothingCloses() {
		String text = "name,phone\n\"Ann,+12025550142\n" + "Bo,+12025550143\n".repeat(5_000);

		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> cells(text))
			.withMessageContaining("quotation mark");
	}

	@Test
	void refusesEmptyFilesAndTooLongOnes() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> cells(""));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> cells(" \n,,\n"));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> rows("a\n".repeat(100_002)))
			.withMessageContaining("100,000");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> rows("a,".repeat(101) + "\n"))
			.withMessageContaining("columns");
	}

	@Test
	void survivesBytesThatAreNoText() throws IOException {
		byte[] noise = new byte[50_000];
		new Random(7).nextBytes(noise);

		List<TableRow> read = new ArrayList<>();
		try {
			TableFile.read(file(noise), read::add);
		}
		catch (UnreadableFile ex) {
			assertThat(ex.reason()).isNotBlank();
		}
		assertThat(read).allSatisfy((row) -> assertThat(String.join("", row.cells())).doesNotContain("\0"));
	}

	private List<List<String>> cells(String text) throws IOException {
		return cells(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<List<String>> cells(byte[] bytes) throws IOException {
		return rows(bytes).stream().map(TableRow::cells).toList();
	}

	private List<TableRow> rows(String text) throws IOException {
		return rows(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<TableRow> rows(byte[] bytes) throws IOException {
		List<TableRow> rows = new ArrayList<>();
		TableFile.read(file(bytes), rows::add);
		return rows;
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("clients"), bytes);
	}

}
