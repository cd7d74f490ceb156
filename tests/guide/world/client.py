"""What a mail server answers to a client with a message: 250, or the code that stops it.

client.py ADDRESS PORT. At port 587 only up to EHLO: what comes after is for users who log in.
"""

import socket
import sys
import time

address, port = sys.argv[1], int(sys.argv[2])


def answer(stream):
    """The code of a whole answer, which may have several lines."""
    while line := stream.readline():
        if line[3:4] != b"-":
            return line[:3].decode()
    return "closed"


def attempt():
    with socket.create_connection((address, port), timeout=20) as connection:
        stream = connection.makefile("rb")
        commands = ["EHLO client.example"]
        if port == 25:
            text = "From: x@client.example\r\nSubject: test\r\n\r\nHello\r\n."
            commands += ["MAIL FROM:<>", "RCPT TO:<user@a.example>", "DATA", text]
        code = answer(stream)
        for command in commands:
            if code[0] not in "23":
                break
            connection.sendall(command.encode() + b"\r\n")
            code = answer(stream)
        connection.sendall(b"QUIT\r\n")
        return code


# A server that has just been started may not listen yet.
until = time.monotonic() + 20
while True:
    try:
        print(attempt())
        break
    except ConnectionRefusedError:
        if time.monotonic() > until:
            print("refused")
            break
        time.sleep(0.1)
    except OSError as error:
        print(type(error).__name__)
        break
