package io.fluffywaffle.client.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.importing.ImportPlan.ColumnUse;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.security.CurrentUser;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What people do with imports; the work itself happens in the background. */
@Service
public class ImportDesk {

	private static final Set<ImportState> BEFORE_START = EnumSet.of(ImportState.UPLOADED, ImportState.CHECKING,
			ImportState.CHECKED);

	private static final Set<String> SINGLE = Set.of(Target.PHONE, Target.NAME, Target.FIRST_NAME, Target.LAST_NAME,
			Target.EMAIL, Target.LANGUAGE, Target.TIME_ZONE);

	private final Imports imports;

	private final StagedRows staged;

	private final RowFaults faults;

	private final AccountCountries countries;

	private final ClientFields fields;

	private final GroupRegister groups;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	ImportDesk(Imports imports, StagedRows staged, RowFaults faults, AccountCountries countries, ClientFields fields,
			GroupRegister groups, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.imports = imports;
		this.staged = staged;
		this.faults = faults;
		this.countries = countries;
		this.fields = fields;
		this.groups = groups;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/**
	 * Takes a file in: its rows wait in the database until somebody says what they mean.
	 * @throws io.fluffywaffle.client.importing.file.UnreadableFile when there is no table
	 * in it
	 */
	@Transactional
	public Import upload(UUID accountId, CurrentUser by, String fileName, Path file) {
		String country = this.countries.of(accountId);
		UUID id = Ids.next();
		this.imports.add(id, accountId, fileName, by.id(), by.name(), this.clock.instant());
		Upload upload = new Upload(id, this.staged, new HeaderWords(this.fields.of(accountId)), country);
		upload.read(file);
		this.imports.describe(id, upload.columns(), upload.rows());
		return find(accountId, id);
	}

	/** The account's last imports, the newest first. */
	public List<Import> of(UUID accountId) {
		return this.imports.of(accountId);
	}

	/**
	 * One import.
	 * @throws NoSuchImport when the account does not have it
	 */
	public Import find(UUID accountId, UUID id) {
		return this.imports.find(accountId, id).orElseThrow(NoSuchImport::new);
	}

	/**
	 * Tries the rows with a plan; nothing is taken over yet.
	 * @throws PlanFault when the plan cannot be followed
	 */
	@Transactional
	public Import plan(UUID accountId, UUID id, ImportPlan plan) {
		Import it = at(accountId, id, BEFORE_START);
		check(it, plan);
		this.imports.begin(it, ImportState.CHECKING, plan);
		this.staged.forgetPhones(id);
		return scheduled(accountId, id);
	}

	/** Takes the rows over in the background. */
	@Transactional
	public Import start(UUID accountId, UUID id) {
		Import it = at(accountId, id, EnumSet.of(ImportState.CHECKED));
		ImportPlan plan = it.plan();
		if (plan == null) {
			throw new WrongMoment(it.state());
		}
		// groups and fields may be gone since
		check(it, plan);
		this.imports.begin(it, ImportState.RUNNING, plan);
		return scheduled(accountId, id);
	}

	/** Stops an import; what was taken over stays. */
	@Transactional
	public Import cancel(UUID accountId, UUID id) {
		Import it = at(accountId, id,
				EnumSet.of(ImportState.UPLOADED, ImportState.CHECKING, ImportState.CHECKED, ImportState.RUNNING));
		this.imports.end(it, ImportState.CANCELLED, null, this.clock.instant());
		return find(accountId, id);
	}

	/** What was wrong with rows, or why they were passed over, in their order. */
	public void faults(UUID accountId, UUID id, Consumer<RowFault> reader) {
		this.faults.read(find(accountId, id).id(), reader);
	}

	private Import at(UUID accountId, UUID id, Set<ImportState> expected) {
		Import it = this.imports.lock(accountId, id).orElseThrow(NoSuchImport::new);
		if (!expected.contains(it.state())) {
			throw new WrongMoment(it.state());
		}
		return it;
	}

	private Import scheduled(UUID accountId, UUID id) {
		Import it = find(accountId, id);
		this.scheduler.getObject()
			.scheduleIfNotExists(ImportJob.TASK.instance(id + "/" + it.turn())
				.data(new ImportJob(accountId, id, it.turn()))
				.scheduledTo(this.clock.instant()));
		return it;
	}

	private void check(Import it, ImportPlan plan) {
		Set<String> taken = new HashSet<>();
		Set<Integer> columns = new HashSet<>();
		List<String> keys = this.fields.of(it.accountId()).stream().map(ClientField::key).toList();
		for (ColumnUse use : plan.mapping()) {
			if (use.column() >= it.columns().size() || !columns.add(use.column())) {
				throw new PlanFault("mapping", "names a column twice or one that the file does not have");
			}
			if (!known(use.target(), keys)) {
				throw new PlanFault("mapping", "wants a column for something that clients do not have");
			}
			if (!taken.add(use.target()) && SINGLE.contains(use.target())) {
				throw new PlanFault("mapping", "has two columns for " + use.target());
			}
		}
		if (!taken.contains(Target.PHONE)) {
			throw new PlanFault("mapping", "has to say which column holds the phone number");
		}
		if (plan.consent() == null || !StringUtils.hasText(plan.consent().source())) {
			throw new PlanFault("consent.source", "has to say how these people agreed to be texted");
		}
		this.groups.of(it.accountId(), plan.groups());
	}

	private static boolean known(String target, List<String> keys) {
		return SINGLE.contains(target) || target.equals(Target.TAGS) || target.equals(Target.NOTE)
				|| target.equals(Target.SKIP)
				|| (target.startsWith(Target.FIELD) && keys.contains(target.substring(Target.FIELD.length())));
	}

}
