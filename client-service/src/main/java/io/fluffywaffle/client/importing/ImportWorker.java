package io.fluffywaffle.client.importing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.client.importing.Judge.Judgement;
import io.fluffywaffle.defaults.faults.CrashPoint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does a turn of work in small steps. A step and the note that it is done are one
 * transaction, so whoever goes on after a crash begins exactly where the last step that
 * counts ended.
 */
@Component
class ImportWorker {

	private static final int STEP = 500;

	private static final Set<ImportState> AT_WORK = EnumSet.of(ImportState.CHECKING, ImportState.RUNNING);

	private final Imports imports;

	private final StagedRows staged;

	private final RowFaults faults;

	private final Judge judge;

	private final Takeover takeover;

	private final Clock clock;

	ImportWorker(Imports imports, StagedRows staged, RowFaults faults, Judge judge, Takeover takeover, Clock clock) {
		this.imports = imports;
		this.staged = staged;
		this.faults = faults;
		this.judge = judge;
		this.takeover = takeover;
		this.clock = clock;
	}

	/**
	 * Does the next rows.
	 * @return whether there is more to do
	 */
	@Transactional
	public boolean step(ImportJob job) {
		Optional<Import> found = this.imports.lock(job.accountId(), job.importId())
			.filter((it) -> it.turn() == job.turn() && AT_WORK.contains(it.state()));
		if (found.isEmpty()) {
			return false;
		}
		Import it = found.get();
		ImportPlan plan = it.plan();
		List<StagedRow> rows = this.staged.from(it.id(), it.tally().done(), STEP);
		if (plan == null || rows.isEmpty()) {
			finish(it);
			return false;
		}
		Judgement judgement = this.judge.judge(it, plan, rows);
		if (it.state() == ImportState.RUNNING) {
			this.takeover.takeOver(it, plan, judgement.verdicts());
		}
		this.faults.add(it.id(), judgement.faults());
		this.imports.count(it.id(), judgement.tally());
		CrashPoint.reach("I1");
		return true;
	}

	/** Gives an import up. */
	@Transactional
	public void giveUp(ImportJob job, String problem) {
		this.imports.lock(job.accountId(), job.importId())
			.filter((it) -> it.turn() == job.turn() && AT_WORK.contains(it.state()))
			.ifPresent((it) -> this.imports.end(it, ImportState.FAILED, problem, this.clock.instant()));
	}

	private void finish(Import it) {
		if (it.state() == ImportState.CHECKING) {
			this.imports.checked(it.id());
		}
		else {
			this.imports.end(it, ImportState.DONE, null, this.clock.instant());
		}
	}

}
