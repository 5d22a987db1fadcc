"""What a diagnostic costs: an answer until it is durable, its scores, and its place among those of like associations."""
import json
import sqlite3
import subprocess
import time

from figures import summary
from scenario import Act, Keys

DIMENSIONS = {"PRO": 6, "HUM": 6, "EQU": 6, "COL": 6, "COM": 6, "GES": 6, "RGP": 6, "SEC": 6, "IAR": 4}
QUESTIONS = [f"{dimension}-{number + 1}" for dimension, count in DIMENSIONS.items() for number in range(count)]


def under_way(database):
    """The diagnostic of an open case that has the most questions left."""
    return asked(
        database,
        """
        SELECT "diagnostic"."id" FROM "diagnostic" JOIN "case" ON "case"."id" = "diagnostic"."case"
        WHERE "diagnostic"."closedOn" IS NULL AND "case"."status" <> 'closed'
        ORDER BY (SELECT count(*) FROM "answer" WHERE "answer"."association" = "diagnostic"."association"
          AND "answer"."diagnostic" = "diagnostic"."id"), "diagnostic"."id" LIMIT 1
        """,
    )


def interview(database, times):
    """Answers pressed in the interview of that diagnostic, from its first question on, wherever a session before has left
    it: its case is found, and its third tab to the right opened."""
    case = asked(database, f'SELECT "case" FROM "diagnostic" WHERE "id" = {under_way(database)}')
    enter = f"/id:{case}<Enter><Enter><Tab><Tab><Tab><Enter>gg"
    return Act("answer", None, Keys(("2", "3", "1", "4"), enter=enter, leave="<Esc><Esc>"), times, silence=0.1)


def asked(database, sql):
    connection = sqlite3.connect(database)
    try:
        found = connection.execute(sql).fetchone()
        return found and found[0]
    finally:
        connection.close()


def answers(program, copy, lead, environment, rounds):
    """Answers one question after the other, each once the one before is durable; milliseconds from a line to its answer."""
    command = [program, "--database", copy, "--as", lead, "diagnostic", "answer", str(under_way(copy)), "-"]
    found = []
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as running:
        for number in range(rounds * len(QUESTIONS)):
            turn, place = divmod(number, len(QUESTIONS))
            line = json.dumps({"question": QUESTIONS[place], "value": (turn + place) % 4})
            began = time.monotonic_ns()
            running.stdin.write(line.encode() + b"\n")
            running.stdin.flush()
            answer = running.stdout.readline()
            took = (time.monotonic_ns() - began) / 1e6
            if not json.loads(answer)["ok"]:
                raise SystemExit(f"bench: {line} was answered {answer.decode()}")
            # The first ones open the database, read the questionnaire, and find everything cold.
            if turn > 0:
                found.append(took)
        running.stdin.close()
    return summary(found)


def make_all_alike(copy):
    """Gives every association a closed diagnostic to be compared with, all of them like one; says which."""
    scores = " ".join(f"{dimension}={333 + 7 * place}" for place, dimension in enumerate(DIMENSIONS))
    connection = sqlite3.connect(copy)
    with connection:
        chosen, likeness = connection.execute('SELECT "association", "likeness" FROM "standing" LIMIT 1').fetchone()
        connection.execute('DELETE FROM "standing"')
        connection.execute(
            """INSERT INTO "standing" ("association", "likeness", "score", "dimensions")
               SELECT "id", ?, "id" % 1001, ? FROM "association" """,
            (likeness, scores),
        )
    connection.close()
    return chosen


def core(program, copy, environment):
    """Scoring in microseconds, comparing in milliseconds, and with how many others."""
    chosen = make_all_alike(copy)
    run = subprocess.run(
        [program, "--database", copy, "measure", "--association", str(chosen)],
        env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    taken = json.loads(run.stdout)
    return {
        "scoring": summary([nanoseconds / 1e3 for nanoseconds in taken["scoring"]]),
        "comparing": summary([nanoseconds / 1e6 for nanoseconds in taken["comparing"]]),
        "others": taken["others"],
    }
