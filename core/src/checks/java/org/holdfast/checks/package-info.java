/** What every library must pass: its architecture, its silence in logs, and its documents in the mappers of hosts. */
package org.holdfast.checks;
