"""Talks to /mcp with the protocol's own client library, which checks results against the tools' schemas.

    client.py http://127.0.0.1:8080/mcp
"""

import asyncio
import sys

from mcp import Client


async def one_conversation(address: str, mode: str) -> None:
    async with Client(address, mode=mode) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"ask", "search", "guide", "deadlines"}, tools.keys()
        assert all(tool.description and tool.input_schema["type"] == "object" and tool.output_schema for tool in tools.values())

        answer = await client.call_tool("ask", {"question": "签证过期了怎么办？"})
        reply = answer.structured_content
        assert not answer.is_error and reply["outcome"] == "answered" and reply["language"] == "zh", answer
        assert reply["citations"][0]["url"] in answer.content[0].text, answer.content

        refused = await client.call_tool("ask", {"question": "What is the weather on Mars?"})
        assert refused.structured_content["outcome"] == "out_of_scope" and refused.structured_content["contacts"], refused

        found = await client.call_tool("search", {"query": "residence permit", "limit": 3})
        assert len(found.structured_content["sections"]) == 3, found

        listed = await client.call_tool("guide", {})
        name = listed.structured_content["guides"][0]["guide"]
        guide = (await client.call_tool("guide", {"guide": name, "language": "de"})).structured_content
        assert guide["guide"] == name and len(guide["editions"]) == 1, guide

        offer = await client.call_tool("deadlines", {"language": "fr"})
        assert any(each["deadline"] == "newborn" for each in offer.structured_content["deadlines"]), offer
        told = await client.call_tool("deadlines", {"events": [{"deadline": "newborn", "date": "2026-11-03"}]})
        assert told.structured_content["deadlines"][0]["deadline"] == "newborn", told

        wrong = await client.call_tool("ask", {"question": ""})
        assert wrong.is_error and "question-empty" in wrong.content[0].text, wrong
    print(f"spoken: {mode}")


async def main() -> None:
    # By itself, and as clients spoke before sessions were given up.
    for mode in ("auto", "legacy"):
        await one_conversation(sys.argv[1], mode)


asyncio.run(main())
