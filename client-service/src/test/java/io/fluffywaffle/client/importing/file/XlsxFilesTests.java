package io.fluffywaffle.client.importing.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.management.ThreadMXBean;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxFilesTests {

	private static final String ROW = "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";

	/** Stands for 210 MB of nothing much. */
	private static final String FILLER = "{{filler}}";

	@TempDir
	Path folder;

	@Test
	void readsTextsNumbersDaysAndWhatFormulasCameTo() throws IOException {
		Path file = this.folder.resolve("book.xlsx");
		try (OutputStream stream = Files.newOutputStream(file); Workbook book = new Workbook(stream, "Test", "1.0")) {
			Worksheet sheet = book.newWorksheet("Clients");
			sheet.value(0, 0, "Name");
			sheet.value(0, 1, "Phone");
			sheet.value(0, 3, "Born");
			sheet.inlineString(2, 0, "José 🎉");
			sheet.value(2, 1, 4917012345678L);
			sheet.value(2, 2, 0.5);
			sheet.value(2, 3, LocalDate.of(1990, 2, 28));
			sheet.style(2, 3).format("dd\"d\"/mm/yyyy").set();
			sheet.value(2, 4, true);
			book.newWorksheet("Other").value(0, 0, "not read");
		}

		assertThat(read(file)).containsExactly(new TableRow(1, List.of("Name", "Phone", "", "Born")),
				new TableRow(3, List.of("José 🎉", "4917012345678", "0.5", "1990-02-28", "yes")));
	}

	@Test
	void takesFormulasForWhatTheyCameTo() throws IOException {
		assertThat(read(book("<row r=\"5\"><c r=\"B5\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>Ana</v></c>"
				+ "<c r=\"A5\"><f>1+1</f></c></row>", Map.of())))
			.containsExactly(new TableRow(5, List.of("", "Ana")));
	}

	@Test
	void refusesAZipBombWithoutUnpackingIt() throws IOException {
		Path bomb = book(ROW.formatted("a") + FILLER, Map.of());
		assertThat(Files.size(bomb)).isLessThan(3_000_000);

		long allocated = allocated(() -> assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(bomb))
			.withMessageContaining("unpacks to more"));

		assertThat(allocated).isLessThan(20_000_000);
	}

	@Test
	void refusesMoreRowsThanASheetHas() throws IOException {
		Path file = book("<row r=\"1\"/>".repeat(1_048_577), Map.of());

		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(file)).withMessageContaining("rows");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>", "<row><c r=\"XFD1\"><v>1</v></c></row>" })
	void refusesColumnsThatNobodyHas(String row) throws IOException {
		Path file = book(row, Map.of());

		long allocated = allocated(() -> assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(file))
			.withMessageContaining("columns"));

		assertThat(allocated).isLessThan(20_000_000);
	}

	@Test
	void refusesACellOfMegabytesAndAHugeAttribute() throws IOException {
		Path cell = book(ROW.formatted("x".repeat(20_000_000)), Map.of());
		Path attribute = book("<row r=\"" + "1".repeat(20_000_000) + "\"></row>", Map.of());

		long allocated = allocated(() -> {
			assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(cell));
			assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(attribute));
		});

		assertThat(allocated).isLessThan(20_000_000);
	}

	@Test
	void readsNoOtherFileAndCallsNobody() throws IOException {
		AtomicInteger calls = new AtomicInteger();
		try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> count(door, calls));
			Path secret = Files.writeString(this.folder.resolve("secret"), "TOP SECRET");
			for (String entity : List.of("SYSTEM \"" + secret.toUri() + "\"",
					"SYSTEM \"http://127.0.0.1:" + door.getLocalPort() + "/\"")) {
				Path file = bookWithXml("<!DOCTYPE worksheet [<!ENTITY x " + entity + ">]>", ROW.formatted("&x;"));

				assertThat(readOrRefuse(file)).doesNotContain("SECRET");
			}
		}
		assertThat(calls).hasValue(0);
	}

	@Test
	void growsByNoEntities() throws IOException {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 \"ha\">");
		for (int level = 1; level < 30; level++) {
			laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(level, level - 1, level - 1));
		}
		Path file = bookWithXml(laughs + "]>", ROW.formatted("&l29;"));

		assertThat(allocated(() -> readOrRefuse(file))).isLessThan(20_000_000);
	}

	@Test
	void saysWhyAFileIsNotRead() throws IOException {
		Path sound = book(ROW.formatted("a"), Map.of());
		byte[] bytes = Files.readAllBytes(sound);

		assertThat(reason(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo("The file is cut off or damaged.");
		assertThat(reason(HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(500)))).contains("password");
		assertThat(reason("PK\3\4 is no archive".getBytes(StandardCharsets.UTF_8))).isNotBlank();
		assertThat(reason(Files.readAllBytes(book(ROW.formatted("a"), Map.of("xl/vbaProject.bin", "x")))))
			.contains("macros");
		assertThat(reason(Files.readAllBytes(zip(Map.of("hello.txt", "hello"))))).contains("no workbook");
		assertThat(reason(Files.readAllBytes(book("<row><c t=\"s\"><v>999</v>", Map.of())))).contains("no workbook");
	}

	private String reason(byte[] bytes) throws IOException {
		Path file = Files.write(this.folder.resolve("bad"), bytes);
		try {
			return "was read: " + read(file);
		}
		catch (UnreadableFile ex) {
			return ex.reason();
		}
	}

	private static String readOrRefuse(Path file) {
		try {
			return read(file).toString();
		}
		catch (UnreadableFile ex) {
			return ex.reason();
		}
	}

	private static List<TableRow> read(Path file) {
		List<TableRow> rows = new ArrayList<>();
		TableFile.read(file, rows::add);
		return rows;
	}

	/** What this thread allocates meanwhile, in bytes. */
	private static long allocated(Runnable work) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		work.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private static void count(ServerSocket door, AtomicInteger calls) {
		try {
			while (true) {
				door.accept().close();
				calls.incrementAndGet();
			}
		}
		catch (IOException _) {
			// closed
		}
	}

	private Path book(String rows, Map<String, String> others) throws IOException {
		Map<String, String> parts = new TreeMap<>(others);
		parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
		return bookOf(parts);
	}

	private Path bookWithXml(String head, String rows) throws IOException {
		return bookOf(new TreeMap<>(Map.of("xl/worksheets/sheet1.xml",
				"<?xml version=\"1.0\"?>" + head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
	}

	private Path bookOf(Map<String, String> parts) throws IOException {
		parts.put("xl/workbook.xml",
				"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
						+ "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
		return zip(parts);
	}

	private Path zip(Map<String, String> parts) throws IOException {
		Path file = Files.createTempFile(this.folder, "book", ".xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.setLevel(Deflater.BEST_SPEED);
			parts.forEach((name, text) -> {
				try {
					zip.putNextEntry(new ZipEntry(name));
					int filler = text.indexOf(FILLER);
					zip.write(text.substring(0, Math.max(0, filler)).getBytes(StandardCharsets.UTF_8));
					for (int megabyte = 0; filler >= 0 && megabyte < 210; megabyte++) {
						zip.write(("<x>" + " ".repeat(993) + "</x>").repeat(1_000).getBytes(StandardCharsets.UTF_8));
					}
					zip.write(text.substring((filler < 0) ? 0 : filler + FILLER.length())
						.getBytes(StandardCharsets.UTF_8));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		return file;
	}

}
