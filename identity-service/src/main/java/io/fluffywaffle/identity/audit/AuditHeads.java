package io.fluffywaffle.identity.audit;

import java.util.List;
import java.util.Optional;

/** The heads of the chain as they were told, kept outside the database. */
public interface AuditHeads {

	/** Where they are told: compacted, one head of each hundred lines stays for ever. */
	String TOPIC = "identity.audit-head.v1";

	/** All that were told until now, in any order; empty when they cannot be read now. */
	Optional<List<AuditHead>> told();

}
