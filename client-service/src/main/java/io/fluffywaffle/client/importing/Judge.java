package io.fluffywaffle.client.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.importing.Import.Tally;
import io.fluffywaffle.client.importing.ImportPlan.Existing;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides what happens with rows: the same way when they are only checked and when they
 * are taken over.
 */
@Component
class Judge {

	private final ClientFields fields;

	private final AccountCountries countries;

	private final ErasedPhones erased;

	private final StagedRows staged;

	private final JdbcClient jdbc;

	private final Validator validator;

	Judge(ClientFields fields, AccountCountries countries, ErasedPhones erased, StagedRows staged, JdbcClient jdbc,
			Validator validator) {
		this.fields = fields;
		this.countries = countries;
		this.erased = erased;
		this.staged = staged;
		this.jdbc = jdbc;
		this.validator = validator;
	}

	/** Judges rows of an import that has a plan; notes whose rows they are. */
	Judgement judge(Import it, ImportPlan plan, List<StagedRow> rows) {
		String country = Optional.ofNullable(plan.country()).orElseGet(() -> this.countries.of(it.accountId()));
		RowReader reader = new RowReader(it.columns(), plan, this.fields.of(it.accountId()), country, this.validator);
		List<RowFault> faults = new ArrayList<>();
		Map<StagedRow, ReadRow> read = new LinkedHashMap<>();
		rows.forEach((row) -> reader.read(row, faults).ifPresent((sound) -> read.put(row, sound)));
		int failed = rows.size() - read.size();
		Map<Integer, String> phones = new HashMap<>();
		read.forEach((row, sound) -> phones.put(row.position(), sound.phone()));
		this.staged.identify(it.id(), phones);
		List<Verdict> verdicts = verdicts(it, plan, read, reader.phoneColumn(), faults);
		int updated = (int) verdicts.stream().filter((verdict) -> verdict.existing() != null).count();
		return new Judgement(verdicts, faults,
				new Tally(verdicts.size() - updated, updated, read.size() - verdicts.size(), failed));
	}

	private List<Verdict> verdicts(Import it, ImportPlan plan, Map<StagedRow, ReadRow> read, String column,
			List<RowFault> faults) {
		List<String> phones = read.values().stream().map(ReadRow::phone).toList();
		Map<String, StagedRow> first = this.staged.firstOf(it.id(), phones);
		Map<String, Known> known = known(it.accountId(), phones);
		Collection<String> erasedPhones = this.erased.of(it.accountId(), phones);
		List<Verdict> verdicts = new ArrayList<>();
		read.forEach((row, sound) -> {
			StagedRow earlier = first.getOrDefault(sound.phone(), row);
			Known client = known.get(sound.phone());
			@Nullable String reason = null;
			if (earlier.position() < row.position()) {
				reason = "has the same number as row " + earlier.line();
			}
			else if (erasedPhones.contains(sound.phone())) {
				reason = "was erased and is not to be texted again";
			}
			else if (client != null) {
				reason = client.reason(plan.existing());
			}
			if (reason != null) {
				faults.add(RowFault.skipped(row, column, sound.phone(), reason));
			}
			else {
				verdicts.add(new Verdict(row, sound, (client != null) ? client.id() : null));
			}
		});
		return verdicts;
	}

	/** Who has these phones; whoever was merged is who they turned out to be. */
	private Map<String, Known> known(UUID accountId, List<String> phones) {
		Map<String, Known> known = new HashMap<>();
		this.jdbc.sql("""
				select p.phone, c.id, c.blocked_at is not null as blocked, c.consent = 'withdrawn' as withdrawn
				from client p join client c on c.id = coalesce(p.merged_into, p.id)
				where p.account_id = ? and p.phone = any (?)""")
			.params(accountId, phones.toArray(String[]::new))
			.query((row) -> {
				known.put(row.getString("phone"), new Known(row.getObject("id", UUID.class), row.getBoolean("blocked"),
						row.getBoolean("withdrawn")));
			});
		return known;
	}

	/** What became of rows. */
	record Judgement(List<Verdict> verdicts, List<RowFault> faults, Tally tally) {
	}

	private record Known(UUID id, boolean blocked, boolean withdrawn) {

		@Nullable String reason(Existing existing) {
			if (this.blocked) {
				return "is blocked";
			}
			if (this.withdrawn) {
				return "wants no texts";
			}
			return (existing == Existing.SKIP) ? "is a client already" : null;
		}

	}

}
