using LumbopelvicModel.Notebooks;

return await RunnerCommand.Execute(args, Console.Out, Console.Error);
