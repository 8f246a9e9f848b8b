package io.fluffywaffle.client.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.importing.file.TableFile;
import io.fluffywaffle.client.importing.file.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ExportTests {

	@TempDir
	Path folder;

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	Caller lead;

	@BeforeEach
	void join() {
		this.lead = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");
	}

	@Test
	void makesEveryCellSafe() {
		Team.client(this.lead, "=HYPERLINK(0)", "+12025550142");
		Team.client(this.lead, "@SUM(1+1)*cmd|' /C calc'!A0", "+12025550143");
		Team.client(this.lead, "-2+3", "+12025550144");

		String csv = new String(download("csv"), StandardCharsets.UTF_8);

		assertThat(csv).startsWith("\ufeffphone,name,").contains("'+12025550142,'=HYPERLINK(0),");
		assertThat(csv.lines().flatMap((line) -> List.of(line.split(",", -1)).stream()))
			.noneMatch((cell) -> cell.matches("\"?[=+@\\-].*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void comesBackThroughAnImport(String format) throws IOException {
		Team.client(this.lead, "=1+1", "+12025550142");
		Team.client(this.lead, "José 🎉, \\\"Pepe\\\"", "+4917112345678");

		List<TableRow> rows = new ArrayList<>();
		TableFile.read(Files.write(this.folder.resolve("clients"), download(format)), rows::add);

		assertThat(rows).extracting((row) -> row.cells().subList(0, 2))
			.containsExactly(List.of("phone", "name"), List.of("+12025550142", "=1+1"),
					List.of("+4917112345678", "José 🎉, \"Pepe\""));
	}

	@Test
	void exportsWhatTheFilterMeans() {
		Team.client(this.lead, "Ana", "+12025550142");
		Team.client(this.lead, "Bo", "+12025550143");

		assertThat(new String(download("csv&query=bo"), StandardCharsets.UTF_8)).contains("Bo").doesNotContain("Ana");
		assertThat(this.lead.get("/clients/export?groupId=01938f3a-7c00-7000-8000-0000000000a1")).hasStatus(400);
		assertThat(this.lead.get("/clients/export?format=pdf")).hasStatus(400);
	}

	private byte[] download(String format) {
		var answer = this.lead.get("/clients/export?format=" + format);
		assertThat(answer).hasStatusOk();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(answer.getResponse().getContentAsByteArray());
		return bytes.toByteArray();
	}

}
