package io.fluffywaffle.local.servers;

/**
 * One service's database with its two roles.
 *
 * @param database its name
 * @param migrateUser owns the database and everything Flyway makes in it
 * @param runUser reads and writes rows, and can change no table
 */
public record DatabaseRoles(String database, String migrateUser, String migratePassword, String runUser,
		String runPassword) {

	/** Named as everywhere in Waffle: {@code x}, {@code x_migrate}, {@code x_run}. */
	public static DatabaseRoles named(String database, String migratePassword, String runPassword) {
		return new DatabaseRoles(database, database + "_migrate", migratePassword, database + "_run", runPassword);
	}

}
