package io.fluffywaffle.acceptance.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets time pass that no test can wait for, in the only place that keeps it. */
final class Past {

	private Past() {
	}

	/** The last mail of an invitation went out an hour ago. */
	static void invitedAnHourAgo(String email, String url, String user, String password) {
		try (Connection database = DriverManager.getConnection(url, user, password);
				PreparedStatement update = database.prepareStatement(
						"update invitation set mail_asked_at = mail_asked_at - interval '1 hour' where email = ?")) {
			update.setString(1, email);
			update.executeUpdate();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
