package io.fluffywaffle.account.bank;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.SampleCompanies;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has the whole database, every fact and every line of the log has no bank
 * account.
 */
@AccountServiceTest
@ExtendWith(OutputCaptureExtension.class)
class DumpTests {

	private static final int EACH = 20;

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestDatabase database;

	@Test
	void holdsNoBankAccount(CapturedOutput output) throws SQLException {
		List<String> numbers = Stream
			.concat(IntStream.range(0, EACH).mapToObj((index) -> Iban.random(CountryCode.DE).toString()),
					IntStream.range(0, EACH)
						.mapToObj((index) -> String
							.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L))))
			.toList();
		Caller admin = this.callers.admin();
		List<String> said = new ArrayList<>();

		String last = numbers.stream().map((number) -> use(admin, number, said)).toList().getLast();

		this.kafka.await("audit.account.v1", (fact) -> String.valueOf(fact.value()).contains("bank-account.viewed")
				&& String.valueOf(fact.value()).contains(last));
		List<String> found = Stream.of(dump(), facts(), List.of(output.toString()), said)
			.flatMap(List::stream)
			.filter((text) -> numbers.stream().flatMap(DumpTests::spellings).anyMatch(text::contains))
			.toList();
		System.out.printf("P15: %d numbers, %d rows, %d facts, %d characters of log: %d hits%n", numbers.size(),
				dump().size(), facts().size(), output.length(), found.size());
		assertThat(found).isEmpty();
	}

	/** Adds, adds again, mistypes and reveals; says the id. */
	private String use(Caller admin, String number, List<String> said) {
		UUID company = SampleCompanies.open(admin, "Dumped");
		String json = Character.isLetter(number.charAt(0))
				? SampleBankAccounts.IBAN_JSON.replace("DE89 3704 0044 0532 0130 00", number)
				: SampleBankAccounts.US_JSON.replace("000123456789", number);
		String id = SampleBankAccounts.add(admin, company, json).toString();
		Stream
			.of(json, json.replace("\"kind\"", "\"kinds\""), json.replace(number, number + "X"),
					json.replace("COBADEFFXXX", "NOBODY").replace("021000021", "021000022"), json.replace("}", ""))
			.map((sent) -> admin.post(sent, SampleBankAccounts.BANK_ACCOUNTS, company))
			.peek((answer) -> assertThat(answer.getResponse().getStatus()).isBetween(400, 499))
			.forEach((answer) -> said
				.add(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)));
		assertThat(admin.post("", SampleBankAccounts.REVEAL, company, id)).hasStatusOk().bodyText().contains(number);
		return id;
	}

	/**
	 * As it is, in hexadecimal as bytes are shown, and in base64 at each of its offsets.
	 */
	private static Stream<String> spellings(String number) {
		byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
		Stream<String> base64 = IntStream.range(0, 3)
			.mapToObj((offset) -> Base64.getEncoder()
				.withoutPadding()
				.encodeToString(Arrays.copyOfRange(bytes, offset, bytes.length - (bytes.length - offset) % 3)));
		return Stream.concat(Stream.of(number, HexFormat.of().formatHex(bytes)), base64);
	}

	private List<String> facts() {
		return this.kafka.topics()
			.stream()
			.filter((topic) -> topic.startsWith("audit.account") || topic.startsWith("account."))
			.flatMap((topic) -> this.kafka.records(topic).stream())
			.map(Object::toString)
			.toList();
	}

	/** Every row of every table, as its owner sees it. */
	private List<String> dump() throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = this.database.connectToMigrate()) {
			for (String table : read(connection, "select tablename from pg_tables where schemaname = 'public'")) {
				rows.addAll(read(connection, "select t::text from \"%s\" t".formatted(table)));
			}
		}
		assertThat(rows).hasSizeGreaterThan(2 * EACH);
		return rows;
	}

	private static List<String> read(Connection connection, String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet row = connection.createStatement().executeQuery(query)) {
			while (row.next()) {
				rows.add(row.getString(1));
			}
		}
		return rows;
	}

}
