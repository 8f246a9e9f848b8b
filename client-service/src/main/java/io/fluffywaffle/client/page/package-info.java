/**
 * Pages that accounts make for a cause, and who supports them.
 */
@NullMarked
package io.fluffywaffle.client.page;

import org.jspecify.annotations.NullMarked;
